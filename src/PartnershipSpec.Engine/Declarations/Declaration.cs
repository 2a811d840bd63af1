using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Declarations;

/// <summary>What a declaration file states of one trait.</summary>
internal sealed class FactStatement(int trait, SourceSpan span, JsonValue? without, string? source, string? asOf, string? note)
{
    /// <summary>The index of the trait in the spectrum.</summary>
    internal readonly int Trait = trait;

    /// <summary>Where its value stands.</summary>
    internal readonly SourceSpan Span = span;

    /// <summary>The members of a set that are said to be absent; null where none are.</summary>
    internal readonly JsonValue? Without = without;

    /// <summary>Where the fact comes from.</summary>
    internal readonly string? Source = source;

    /// <summary>The date it was true.</summary>
    internal readonly string? AsOf = asOf;

    /// <summary>A remark.</summary>
    internal readonly string? Note = note;
}

/// <summary>A partnership declared in a JSON file.</summary>
internal sealed class Declaration(
    CompiledSpectrum spectrum, string id, SourceSpan idSpan, SourceSpan claimSpan, Claim claim, string? asOf,
    IReadOnlyList<FactStatement> statements, IReadOnlyList<Acceptance> acceptances)
{
    /// <summary>The spectrum it is declared by.</summary>
    internal readonly CompiledSpectrum Spectrum = spectrum;

    /// <summary>Unique among the project's declarations by that spectrum.</summary>
    internal readonly string Id = id;

    /// <summary>Where the id stands.</summary>
    internal readonly SourceSpan IdSpan = idSpan;

    /// <summary>Where the claimed category stands, or else the id.</summary>
    internal readonly SourceSpan ClaimSpan = claimSpan;

    /// <summary>Name, claimed category and facts.</summary>
    internal readonly Claim Claim = claim;

    /// <summary>The date of the whole.</summary>
    internal readonly string? AsOf = asOf;

    /// <summary>What is stated, by trait.</summary>
    internal readonly IReadOnlyList<FactStatement> Statements = statements;

    /// <summary>The criteria accepted as not met.</summary>
    internal readonly IReadOnlyList<Acceptance> Acceptances = acceptances;
}

/// <summary>A declaration file as read.</summary>
internal sealed class DeclarationDocument(SourceFile file, IReadOnlyList<Declaration> declarations, IReadOnlyList<Problem> problems)
{
    /// <summary>The file.</summary>
    internal readonly SourceFile File = file;

    /// <summary>Those that could be read.</summary>
    internal readonly IReadOnlyList<Declaration> Declarations = declarations;

    /// <summary>Everything that is wrong with it.</summary>
    internal readonly IReadOnlyList<Problem> Problems = problems;

    /// <summary>The spectrum it declares by, even if it declares nothing; null where it names none that the project has.</summary>
    public CompiledSpectrum? Spectrum { get; init; }

    /// <summary>The same file with fewer declarations and more that is wrong with it.</summary>
    internal DeclarationDocument With(IReadOnlyList<Declaration> kept, IEnumerable<Problem> more) =>
        new(File, kept, [.. Problems, .. more]) { Spectrum = Spectrum };

    /// <summary>
    /// Whether its declarations can be judged: not while the file is not JSON, since a fact may be cut off in the middle.
    /// </summary>
    public bool CanBeJudged => File.Tree.Problems.Count == 0;
}
