using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;

namespace PartnershipSpec.Engine.Specs;

/// <summary>A spec file as read.</summary>
internal sealed class SpectrumFile(SourceFile file, Spectrum? spectrum, IReadOnlyList<Problem> problems)
{
    /// <summary>The file.</summary>
    internal SourceFile File { get; } = file;

    /// <summary>What could be read of it; null where not even its id, namespace and subject could.</summary>
    internal Spectrum? Spectrum { get; } = spectrum;

    /// <summary>Everything that is wrong with it.</summary>
    internal IReadOnlyList<Problem> Problems { get; } = problems;
}
