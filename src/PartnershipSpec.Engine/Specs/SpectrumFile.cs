using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;

namespace PartnershipSpec.Engine.Specs;

/// <summary>A spec file as read.</summary>
internal sealed class SpectrumFile(SourceFile file, Spectrum? spectrum, IReadOnlyList<Problem> problems)
{
    /// <summary>The file.</summary>
    internal readonly SourceFile File = file;

    /// <summary>What could be read of it; null where not even its id, namespace and subject could.</summary>
    internal readonly Spectrum? Spectrum = spectrum;

    /// <summary>Everything that is wrong with it.</summary>
    internal readonly IReadOnlyList<Problem> Problems = problems;
}
