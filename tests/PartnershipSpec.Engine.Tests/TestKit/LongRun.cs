using System;

namespace PartnershipSpec.Engine.Tests.TestKit;

/// <summary>Whether tests are to try all there is to try, not just what each change has the time for: PARTNERSHIPSPEC_FUZZ is set.</summary>
internal static class LongRun
{
    internal static bool IsWanted => Environment.GetEnvironmentVariable("PARTNERSHIPSPEC_FUZZ") is { Length: > 0 };

    /// <summary>How many of some inputs to try: all, or a fifth.</summary>
    internal static int Of(int all) => IsWanted ? all : all / 5;
}
