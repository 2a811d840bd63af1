using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;

namespace PartnershipSpec.Engine.Specs;

/// <summary>A spec file as read.</summary>
/// <param name="File">The file.</param>
/// <param name="Spectrum">What could be read of it; null where not even its id, namespace and subject could.</param>
/// <param name="Problems">Everything that is wrong with it.</param>
internal sealed record SpectrumFile(SourceFile File, Spectrum? Spectrum, IReadOnlyList<Problem> Problems);
