using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Docs.Tests.Spectrum;

/// <summary>A short table for each category: its criteria, and where one has points or an effect of its own.</summary>
internal static class CriterionTables
{
    internal static string Of(Spec spec) => string.Join("\n", spec.Read.Categories.Select(c =>
        $"**{spec.InAll(c.Names).First()}** ({Spec.Code(c.Id)})\n\n" + Spec.Table(
            ["criterion", "statements", "modality", "basis", "own points or effect"],
            c.Criteria.Select(k => new[]
            {
                Spec.Code(k.Id), k.Statements.Count == 0 ? "–" : string.Join(" ", k.Statements), k.Modality.Id, k.IsStated ? "stated"
                    : "inferred", Own(k),
            }))));

    private static string Own(Criterion criterion)
    {
        var own = new List<string>();
        if (criterion.Met != criterion.Modality.Met) own.Add($"met {Spec.Points(criterion.Met)}");
        if (criterion.Refuted != criterion.Modality.Refuted) own.Add($"refuted {Spec.Points(criterion.Refuted)}");
        if (criterion.WhenRefuted != criterion.Modality.WhenRefuted) own.Add(criterion.WhenRefuted.ToString().ToLowerInvariant());
        return own.Count == 0 ? "–" : string.Join(", ", own);
    }
}
