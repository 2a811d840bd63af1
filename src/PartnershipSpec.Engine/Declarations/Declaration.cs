using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Declarations;

/// <summary>What a declaration file states of one trait.</summary>
/// <param name="Trait">The place of the trait in the spectrum.</param>
/// <param name="Span">Where its value stands.</param>
/// <param name="Source">Where the fact comes from.</param>
/// <param name="AsOf">The date it was true.</param>
/// <param name="Note">A remark.</param>
internal sealed record FactStatement(int Trait, SourceSpan Span, string? Source, string? AsOf, string? Note);

/// <summary>A partnership declared in a JSON file.</summary>
/// <param name="Spectrum">The spectrum it is declared by.</param>
/// <param name="Id">Unique among the project's declarations by that spectrum.</param>
/// <param name="IdSpan">Where the id stands.</param>
/// <param name="ClaimSpan">Where the claimed category stands, or else the id.</param>
/// <param name="Claim">Name, claimed category and facts.</param>
/// <param name="AsOf">The date of the whole.</param>
/// <param name="Statements">What is stated, by trait.</param>
/// <param name="Acceptances">The criteria accepted as not met.</param>
internal sealed record Declaration(
    CompiledSpectrum Spectrum, string Id, SourceSpan IdSpan, SourceSpan ClaimSpan, Claim Claim, string? AsOf, IReadOnlyList<FactStatement> Statements,
    IReadOnlyList<Acceptance> Acceptances);

/// <summary>A declaration file as read.</summary>
/// <param name="File">The file.</param>
/// <param name="Declarations">Those that could be read.</param>
/// <param name="Problems">Everything that is wrong with it.</param>
internal sealed record DeclarationDocument(SourceFile File, IReadOnlyList<Declaration> Declarations, IReadOnlyList<Problem> Problems)
{
    /// <summary>The spectrum it declares by, even if it declares nothing; null where it names none that the project has.</summary>
    public CompiledSpectrum? Spectrum { get; init; }

    /// <summary>
    /// Whether its declarations can be judged: not while the file is not JSON, since a fact may be cut off in the middle.
    /// </summary>
    public bool CanBeJudged => File.Tree.Problems.Count == 0;
}
