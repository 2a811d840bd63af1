using System.Linq;

namespace PartnershipSpec.TestKit.Engine;

/// <summary>Specs of flags that imply each other in a circle.</summary>
internal static class Circles
{
    /// <summary>Each flag implies the next, and the last implies the first.</summary>
    internal static SpecBuilder OfSingleFacts(int flags)
    {
        SpecBuilder spec = Flags(flags);
        for (int i = 0; i < flags; i++) spec.Implication($$"""{ "f{{i}}": true }""", $$"""{ "f{{(i + 1) % flags}}": true }""");
        return Judged(spec, flags);
    }

    /// <summary>Each two flags side by side imply the next, and the last two the first.</summary>
    internal static SpecBuilder OfPairs(int flags)
    {
        SpecBuilder spec = Flags(flags);
        for (int i = 0; i < flags; i++)
            spec.Implication($$"""{ "f{{i}}": true, "f{{(i + 1) % flags}}": true }""", $$"""{ "f{{(i + 2) % flags}}": true }""");
        return Judged(spec, flags);
    }

    private static SpecBuilder Flags(int flags) =>
        new SpecBuilder().Flag([.. Enumerable.Range(0, flags).Select(i => "f" + i), "alone"]);

    private static SpecBuilder Judged(SpecBuilder spec, int flags)
    {
        spec.Category("first").Takes("""{ "f0": true }""").Takes("""{ "alone": true }""", "normally");
        return spec.Category("last").Takes($$"""{ "f{{flags - 1}}": false }""", "normally").Takes($$"""{ "f{{flags / 2}}": true }""", "may");
    }
}
