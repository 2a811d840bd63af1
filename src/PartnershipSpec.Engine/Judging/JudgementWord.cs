namespace PartnershipSpec.Engine.Judging;

/// <summary>Placements and verdicts as data files and databases word them: as in C#, but camelCase.</summary>
internal static class JudgementWord
{
    internal static string Of(Placement placement) => Lower(placement.ToString());

    internal static string Of(Verdict verdict) => Lower(verdict.ToString());

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
