using System;
using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.TestKit.Engine;

/// <summary>How much of what there is to try is tried: that depends on the time there is.</summary>
internal static class LongRun
{
    /// <summary>Whether tests run that take long: PARTNERSHIPSPEC_LONG is 1.</summary>
    internal static bool IsWanted => Environment.GetEnvironmentVariable("PARTNERSHIPSPEC_LONG") == "1" || IsFuzzing;

    /// <summary>Whether tests try all there is to try, not just what each change has the time for: PARTNERSHIPSPEC_FUZZ is set.</summary>
    private static bool IsFuzzing => Environment.GetEnvironmentVariable("PARTNERSHIPSPEC_FUZZ") is { Length: > 0 };

    /// <summary>How many of some inputs to try, even in a long run: all where tests try all there is, or else a fifth.</summary>
    internal static int Of(int all) => IsFuzzing ? all : all / 5;

    /// <summary>How many of some inputs to try: all in a long run, or else a fifth.</summary>
    internal static int Some(int all) => IsWanted ? all : all / 5;

    /// <summary>The inputs to try: all in a long run, or else one of so many.</summary>
    internal static IEnumerable<T> Some<T>(IEnumerable<T> all, int of = 5) => IsWanted ? all : all.Where((_, i) => i % of == 0);
}
