using System.Collections.Generic;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Tool.Findings;

namespace PartnershipSpec.Tool.Reports;

/// <summary>What a report tells, whatever its format: partnerships with all that the engine says of them.</summary>
internal sealed record Report
{
    /// <summary>The title that was asked for; null for the usual one.</summary>
    public required string? Title { get; init; }

    /// <summary>The language in which it is read first.</summary>
    public required string Language { get; init; }

    /// <summary>The day that was asked for, as <c>yyyy-MM-dd</c>. Left out otherwise, so that the same inputs give the same report.</summary>
    public required string? Day { get; init; }

    /// <summary>The spectra of the partnerships, in the order in which they come up.</summary>
    public required IReadOnlyList<CompiledSpectrum> Spectra { get; init; }

    /// <summary>The partnerships, in the order of the files.</summary>
    public required IReadOnlyList<ReportEntry> Entries { get; init; }

    /// <summary>What is wrong with the files themselves: it may be the reason why a partnership is missing.</summary>
    public required IReadOnlyList<Finding> Problems { get; init; }
}
