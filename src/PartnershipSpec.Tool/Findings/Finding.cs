using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Fixing;
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

    /// <summary>Further places that explain it.</summary>
    public IReadOnlyList<SourceLocation> Related { get; init; } = [];

    /// <summary>The acceptance that silences it; null where it is reported.</summary>
    public Acceptance? AcceptedBy { get; init; }

    /// <summary>Finds what corrects it: what follows from what is stated, and may be done everywhere at once.</summary>
    public Func<IReadOnlyList<ProposedEdits>> Corrections { get; init; } = static () => [];
}
