using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PartnershipSpec.Engine.Logic;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Tool.Logic;

namespace PartnershipSpec.Docs.Tests.Spectrum;

/// <summary>What the criteria of a spec come to when taken as logic.</summary>
internal static class LogicTables
{
    /// <summary>How much there is to describe.</summary>
    internal static string Size(Spec spec)
    {
        SpectrumModel model = Load(spec).Model;
        string atoms =
            model.Traits.Sum(
            t => t.Kind switch { SpectrumTraitKind.Flag => 1, SpectrumTraitKind.Level => t.Values.Count - 1, _ => t.Values.Count })
            .ToString(CultureInfo.InvariantCulture);
        string descriptions = Logic(spec).Shares().Value.Descriptions.ToString("N0", CultureInfo.InvariantCulture);
        return $"Version {model.Version}: {model.Traits.Count} traits, "
            + $"which come down to {atoms} atoms; {descriptions} consistent descriptions.";
    }

    internal static string Least(Spec spec) =>
        Spec.Table(["category", "facts"], All(spec).Select(c => new[] { Name(spec, c), Facts(Logic(spec).Establishing(c).Value) }));

    internal static string Overlaps(Spec spec)
    {
        SpectrumLogic logic = Logic(spec);
        return Spec.Table(
            ["", .. All(spec).Select(c => Name(spec, c))],
            All(spec).Select(row => All(spec).Select(column => row == column ? "" : Overlap(logic, row, column)).Prepend(Name(spec, row))));
    }

    internal static string Neighbours(Spec spec)
    {
        SpectrumLogic logic = Logic(spec);
        IEnumerable<(int One, int Other)> pairs = All(spec).Skip(1).SelectMany(c => new[] { (c - 1, c), (c, c - 1) });
        return Spec.Table(
            ["established", "contradicted", "facts"],
            pairs.Select(p => new[] { Name(spec, p.One), Name(spec, p.Other), Facts(logic.Separating(p.One, p.Other).Value) }));
    }

    internal static string Shares(Spec spec)
    {
        EstablishedShares established = Logic(spec).Shares().Value;
        PlacementShares placed = Logic(spec).Placements().Value;
        IEnumerable<string[]> between = placed.Between.OrderByDescending(b => b.Value.Fraction)
            .Select(b => new[] { $"{Name(spec, b.Key.Best)}, then {Name(spec, b.Key.Neighbour)}", "", Percent(b.Value) });
        return Spec.Table(
            ["category", "established", "placed"],
            [
                .. All(spec).Select(c => new[] { Name(spec, c), Percent(established.Categories[c]), Percent(placed.Placed[c]) }),
                .. between,
                ["several at once", Percent(established.Several), ""],
                ["none; outside", Percent(established.None), Percent(placed.Outside)],
            ]);
    }

    private static string Overlap(SpectrumLogic logic, int row, int column)
    {
        if (logic.Implies(row, column).Value.Holds) return "all: implied";

        (Share both, Share one) = (logic.Overlap(row, column).Value, logic.Overlap(row, row).Value);
        return both.IsNone ? "none: excluded" : Percent(new Share(both.Part * one.Whole, both.Whole * one.Part));
    }

    private static IEnumerable<int> All(Spec spec) => Enumerable.Range(0, spec.Read.Categories.Count);

    private static string Name(Spec spec, int category) => Spec.Code(spec.Read.Categories[category].Id);

    private static string Facts(Witness? facts) =>
        facts is null ? "there are none" : string.Join("; ", facts.Facts.Select(f => Spec.Code(f.ToString())));

    /// <summary>Three digits: more of what is exact nobody reads.</summary>
    private static string Percent(Share share) => (share.Fraction * 100).ToString("G3", CultureInfo.InvariantCulture) + " %";

    private static SpectrumLogic Logic(Spec spec) => SpectrumLogic.Of(Load(spec));

    private static CompiledSpectrum Load(Spec spec) => new(spec.Read, null);
}
