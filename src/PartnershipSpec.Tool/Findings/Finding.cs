using System.Collections.Generic;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Tool.Findings;

/// <summary>Something found in a file, as grave as its unit holds it.</summary>
internal sealed record Finding
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>How grave it is.</summary>
    public required RuleSeverity Severity { get; init; }

    /// <summary>Where it is.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The cell, as spreadsheets name it, if the file is a table.</summary>
    public string? Cell { get; init; }

    /// <summary>In words.</summary>
    public required Message Message { get; init; }

    /// <summary>The id of the declaration it is about, if any.</summary>
    public string? Declaration { get; init; }

    /// <summary>The ids of the criteria it is about.</summary>
    public IReadOnlyList<string> Criteria { get; init; } = [];

    /// <summary>The text it is found in; null for a table.</summary>
    public SourceFile? File { get; init; }

    /// <summary>The finding as the engine has it; null for a spec's.</summary>
    public FileFinding? Origin { get; init; }

    /// <summary>The name that was probably meant, to stand at <see cref="Location"/> instead.</summary>
    public string? Suggestion { get; init; }
}
