using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.Engine.Validation;

namespace PartnershipSpec.Roslyn.Projects;

/// <summary>A spec or declaration file of the project, read at most once for each of its versions.</summary>
internal sealed class InputFile
{
    /// <summary>The compiler keeps what this makes for as long as it keeps the text, over as many compilations as that may be.</summary>
    internal static readonly AdditionalTextValueProvider<InputFile> Provider = new(text => new InputFile(text));

    private readonly CancellableLazy<SourceFile?> _source;
    private readonly Lazy<SpectrumFile> _spec;
    private readonly Lazy<IReadOnlyList<Problem>> _exact;

    /// <param name="text">The file, not yet read.</param>
    internal InputFile(AdditionalText text)
    {
        Text = text;
        Kind = InputFiles.KindOf(text.Path);
        _source = new CancellableLazy<SourceFile?>(
            cancellation => text.GetText(cancellation) is { } content ? new SourceFile(text.Path, content.ToString(), cancellation) : null);
        _spec = new Lazy<SpectrumFile>(
            () => Source(CancellationToken.None) is { } source
            ? SpectrumParser.Parse(source)
            : new SpectrumFile(new SourceFile(text.Path, ""), null, []));
        _exact = new Lazy<IReadOnlyList<Problem>>(() => ExactCheck.Find(Spec));
    }

    /// <summary>As the compiler knows it.</summary>
    internal AdditionalText Text { get; }

    /// <summary>What it is, by its name.</summary>
    internal InputKind Kind { get; }

    /// <summary>What it says; null where it cannot be opened, which the generator reports of a spec.</summary>
    internal SourceFile? Source(CancellationToken cancellation) => _source.Get(cancellation);

    /// <summary>What it says as a spec.</summary>
    internal SpectrumFile Spec => _spec.Value;

    /// <summary>What is wrong with what it comes to, as a spec.</summary>
    internal IReadOnlyList<Problem> Exact => _exact.Value;
}
