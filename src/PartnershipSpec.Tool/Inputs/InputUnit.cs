using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Tool.Configs;

namespace PartnershipSpec.Tool.Inputs;

/// <summary>Files that belong together, read: those of a project, or of a path outside one.</summary>
internal sealed record InputUnit
{
    /// <summary>The spectra that its declarations may name.</summary>
    public required ProjectSpectra Spectra { get; init; }

    /// <summary>The specs that were asked for.</summary>
    public required IReadOnlyList<SpecInput> Specs { get; init; }

    /// <summary>What is wrong with its specs beside one another.</summary>
    public required IReadOnlyList<Problem> SpectraProblems { get; init; }

    /// <summary>
    /// The declaration files and tables, in the order of their paths, which is the order in which an id counts as declared first.
    /// </summary>
    public required IReadOnlyList<RecordSource> Sources { get; init; }

    /// <summary>How grave its findings are.</summary>
    public required Severities Severities { get; init; }
}
