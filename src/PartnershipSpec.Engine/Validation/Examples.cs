using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Logic;
using PartnershipSpec.Engine.Logic.Diagrams;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Validation;

/// <summary>The fewest facts that show a finding.</summary>
internal static class Examples
{
    /// <summary>The fewest facts with which a diagram holds; null where it never does or it is too large.</summary>
    internal static Witness? Of(SpectrumDiagrams spec, int shown, IReadOnlyList<int> groups)
    {
        FactBits facts = spec.NothingKnown();
        return shown > BddTable.False && spec.Show(shown, groups, facts) >= 0 ? spec.ToWitness(facts) : null;
    }

    /// <summary>Mentions facts; "" where there are none.</summary>
    internal static object Mention(Witness? facts) =>
        facts is null || facts.Count == 0 ? "" : new Message(MessageKey.ForExample, new StatedPart(facts.Facts, byIds: true));
}
