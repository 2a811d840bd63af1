using System;
using System.Linq;
using Benchmarks.Data;

namespace Benchmarks.Engines;

/// <summary>
/// The bundled spec by hand on objects, criterion by criterion in the order of the spec; <c>&amp;</c> and <c>|</c> of <c>bool?</c> are
/// Kleene's.
/// </summary>
internal sealed class ObjectEngine() : Engine("objects by hand")
{
    private Cooperation[] _cooperations = [];

    internal override void Prepare(Record[] records) => _cooperations = [.. records.Select(r => new Cooperation(r))];

    internal override ulong Answer(int record) => Classify(_cooperations[record]);

    private static ulong Classify(Cooperation c)
    {
        (bool? governed, bool? steering) = Implied(c.GovernanceStructure, c.GovernanceBodies[0]);
        Span<bool?> defines = [c.MemorandumDefines[0], c.MemorandumDefines[1], c.MemorandumDefines[2]];
        bool? memorandum = Implied(c.Memorandum, defines);
        bool? from = c.Origin[1] | c.Origin[2];
        Span<bool?> outcomes =
        [
            !c.AtLeastLight | c.InformalContacts, c.ParticipantKinds[0] | c.ParticipantKinds[1], c.OpenRelations, c.FormsCommunity,
            c.Functions[0], c.Functions[1],
            c.CommonGround[0] | c.CommonGround[1], c.InformalContacts, c.Functions[2], !c.AtLeastLight,

            !c.Formal, c.AtLeastLight, c.Functions[3], c.Functions[4], c.Functions[5], c.Functions[6], c.SpecificGroups,

            c.Alignment[0], c.Alignment[1], c.JointValueCreation, c.CommonGround[2] | c.CommonGround[3], governed,
            steering & c.GovernanceBodies[1],
            c.Origin[0], from, from & c.FormalisationNeedFelt, c.Formal,

            AtLeast(3, c.Sectors), c.CommonGround[3], c.InclusiveProcesses[0], c.InclusiveProcesses[1], c.InclusiveProcesses[2],
            c.JointValueCreation,
            c.TransformativeAim, governed, steering | c.GovernanceBodies[1], memorandum & defines[0], memorandum & defines[1],
            memorandum & defines[2], c.Formal,
        ];

        bool?[] all = outcomes.ToArray();
        return Reference.Answer(criterion => (all[criterion] == true, all[criterion] == false));
    }

    /// <summary>What follows from a part for the whole, and back; where the two contradict each other, neither is known.</summary>
    private static (bool? Whole, bool? Part) Implied(bool? whole, bool? part) =>
        part == true ? (whole == false ? (null, null) : (true, part)) : whole == false ? (whole, false) : (whole, part);

    private static bool? Implied(bool? whole, Span<bool?> parts)
    {
        bool any = false;
        for (int i = 0; i < parts.Length; i++)
        {
            any |= parts[i] == true;
            if (whole == false) parts[i] = parts[i] == true ? null : false;
        }

        return !any ? whole : whole == false ? null : true;
    }

    private static bool? AtLeast(int need, bool?[] members)
    {
        (int present, int absent) = (0, 0);
        foreach (bool? member in members)
        {
            if (member == true) present++;
            if (member == false) absent++;
        }

        return present >= need ? true : absent > members.Length - need ? false : null;
    }
}
