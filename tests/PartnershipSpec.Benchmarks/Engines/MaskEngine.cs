using System.Numerics;
using Benchmarks.Data;
using PartnershipSpec;

namespace Benchmarks.Engines;

/// <summary>
/// The bundled spec by hand, as somebody would who wants it fast: masks of equal points counted together, and the best found by comparing.
/// </summary>
internal sealed class MaskEngine() : Engine("masks and popcounts by hand")
{
    private static readonly ulong Light = Of(new() { StructureFormality = StructureFormality.Light });
    private static readonly ulong Formal = Of(new() { StructureFormality = StructureFormality.Formal }) & ~Light;
    private static readonly ulong Participants = Of(new() { ParticipantKinds = ParticipantKinds.Persons | ParticipantKinds.Organisations });
    private static readonly ulong Open = Of(new() { OpenRelations = true });
    private static readonly ulong Contacts = Of(new() { InformalContacts = true });
    private static readonly ulong Enabled =
        Of(new() { FormsCommunity = true, Functions = Functions.KnowledgeCreation | Functions.KnowledgeSharing });
    private static readonly ulong Help = Of(new() { Functions = Functions.MutualHelp });
    private static readonly ulong Similar = Of(new() { CommonGround = CommonGround.SimilarInterests | CommonGround.SimilarConcerns });
    private static readonly ulong May =
        Of(new() { Functions = Functions.ActivityReporting | Functions.ExperienceExchange | Functions.MutualLearning });

    private static readonly ulong Often = Of(new()
    {
        Functions = Functions.ActionRecommendations,
        RecommendationTarget = RecommendationTarget.SpecificActorGroups,
    });

    private static readonly ulong Aligned =
        Of(new() { Alignment = Alignment.Strategies | Alignment.Activities, JointValueCreation = true });
    private static readonly ulong Theme = Of(new() { CommonGround = CommonGround.GivenTheme | CommonGround.CommonGoals });
    private static readonly ulong Governed = Of(new() { GovernanceStructure = true });
    private static readonly ulong Steering = Of(new() { GovernanceBodies = GovernanceBodies.SteeringCommittee });
    private static readonly ulong Bodies = Steering | Of(new() { GovernanceBodies = GovernanceBodies.Secretariat });
    private static readonly ulong Designed = Of(new() { Origin = Origin.DesignedAsSuch });
    private static readonly ulong From = Of(new() { Origin = Origin.FromNetwork }) | Of(new() { Origin = Origin.FromRoundTable });
    private static readonly ulong Need = Of(new() { FormalisationNeedFelt = true });
    private static readonly ulong Sectors4 =
        Of(new() { Sectors = Sectors.PrivateSector | Sectors.CivilSociety | Sectors.Academia | Sectors.Government });

    private static readonly ulong Aims = Of(new()
    {
        CommonGround = CommonGround.CommonGoals,
        JointValueCreation = true,
        TransformativeAim = true,
        InclusiveProcesses = InclusiveProcesses.DecisionMaking | InclusiveProcesses.Planning | InclusiveProcesses.Activities,
    });

    private static readonly ulong Memorandum = Of(new() { Memorandum = true });
    private static readonly ulong Defined =
        Of(new() { MemorandumDefines = MemorandumDefines.Goals | MemorandumDefines.Contributions | MemorandumDefines.Responsibilities });

    private readonly record struct Score(int Evidence, int Reach, bool IsOut);

    private Record[] _records = [];
    private ulong[] _placed = [];

    internal override void Prepare(Record[] records)
    {
        _records = records;
        _placed = new ulong[records.Length];
    }

    internal override ulong Answer(int record)
    {
        ulong placed = Classify(_records[record].Known, _records[record].Excluded);
        int[] evidence = [Evidence(placed, 0), Evidence(placed, 1), Evidence(placed, 2), Evidence(placed, 3)];
        bool[] outs = [IsOut(placed, 0), IsOut(placed, 1), IsOut(placed, 2), IsOut(placed, 3)];
        return Reference.Answer((int)(placed >> 52 & 3), (int)(placed >> 54 & 7), (int)(placed >> 57 & 7), evidence, outs);
    }

    internal override ulong Run(int from, int to)
    {
        for (int i = from; i < to; i++) _placed[i] = Classify(_records[i].Known, _records[i].Excluded);
        return 0;
    }

    private static ulong Of(PartnershipFacts facts) => facts._known;

    private static int Evidence(ulong placed, int category) => (int)(placed >> (12 * category)) << 20 >> 20;

    private static bool IsOut(ulong placed, int category) => (placed >> (48 + category) & 1) != 0;

    private static int Count(ulong atoms) => BitOperations.PopCount(atoms);

    private static int If(bool holds) => holds ? 1 : 0;

    private static ulong Classify(ulong known, ulong excluded)
    {
        if ((excluded & Governed) != 0) excluded |= Steering;
        if ((known & Steering) != 0) known |= Governed;
        if ((excluded & Memorandum) != 0) excluded |= Defined;
        if ((known & Defined) != 0) known |= Memorandum;
        ulong both = known & excluded;
        known &= ~both;
        excluded &= ~both;

        Score network = Network(known, excluded);
        Score roundTable = RoundTable(known, excluded);
        Score initiative = Initiative(known, excluded);
        Score partnership = Partnership(known, excluded);
        (int placement, int best, int next) = Rank(network, roundTable, initiative, partnership);
        return (ulong)(uint)(network.Evidence & 0xFFF) | (ulong)(uint)(roundTable.Evidence & 0xFFF) << 12 | (ulong)(uint)(
            initiative.Evidence & 0xFFF) << 24 | (ulong)(uint)(partnership.Evidence & 0xFFF) << 36
            | (ulong)(uint)(If(network.IsOut) | If(roundTable.IsOut) << 1 | If(initiative.IsOut) << 2 | If(partnership.IsOut) << 3) << 48
            | (ulong)(uint)placement << 52 | (ulong)(uint)best << 54 | (ulong)(uint)next << 57;
    }

    private static Score Network(ulong known, ulong excluded)
    {
        int outs = Count(excluded & (Open | Contacts)) + If((excluded & Participants) == Participants)
            + If((excluded & Similar) == Similar);
        bool informal = ((excluded & Light) | (known & Contacts)) != 0;
        int met = (3 * (Count(known & (Open | Help)) + If(informal) + If((known & Similar) != 0))) + Count(known & Enabled)
            + (2 * Count(excluded & Light));
        int departures = Count(excluded & Help) + Count(known & Light);
        int reach = 17 - Count(excluded & Enabled) - (7 * Count(excluded & Help)) - (6 * Count(known & Light));
        return new Score(met - (12 * outs) - (4 * departures), reach, outs != 0);
    }

    private static Score RoundTable(ulong known, ulong excluded)
    {
        int met = (3 * (Count(excluded & Formal) + Count(known & Light))) + Count(known & (May | Often));
        int evidence = met - (12 * Count(known & Formal)) - (4 * Count(excluded & Light)) - Count(excluded & Often);
        return new Score(
            evidence, 11 - (7 * Count(excluded & Light)) - Count(excluded & May) - (2 * Count(excluded & Often)), (known & Formal) != 0);
    }

    private static Score Initiative(ulong known, ulong excluded)
    {
        int outs = Count(excluded & Aligned) + If((excluded & Theme) == Theme);
        bool from = (known & From) != 0;
        bool notFrom = (excluded & From) == From;
        int lacks = Count(excluded & (Governed | Formal)) + If((excluded & Bodies) != 0);
        int met = (3 * (Count(known & Aligned) + If((known & Theme) != 0))) + Count(known & (Governed | Designed | Formal))
            + If((known & Bodies) == Bodies)
            + If(from) + If(from && (known & Need) != 0);
        int lost = (2 * lacks) + Count(excluded & Designed) + If(notFrom) + If(notFrom || (excluded & Need) != 0);
        return new Score(met - (12 * outs) - lacks, 18 - lost, outs != 0);
    }

    private static Score Partnership(ulong known, ulong excluded)
    {
        int outs = Count(excluded & (Aims | Governed)) + If(Count(excluded & Sectors4) >= 2);
        int defined = (known & Memorandum) != 0 ? Count(known & Defined) : 0;
        int notDefined = (excluded & Memorandum) != 0 ? 3 : Count(excluded & Defined);
        int met = (3 * Count(known & Aims)) + If(Count(known & Sectors4) >= 3) + Count(known & Governed) + If((known & Bodies) != 0)
            + defined + (2 * Count(known & Formal));
        int lost = If((excluded & Bodies) == Bodies) + (3 * notDefined) + (6 * Count(excluded & Formal));
        return new Score(met - (12 * outs) - (2 * notDefined) - (4 * Count(excluded & Formal)), 26 - lost, outs != 0);
    }

    private static (int Placement, int Best, int Next) Rank(Score first, Score second, Score third, Score fourth)
    {
        (int best, int bestEvidence, int next, int nextEvidence, bool reach) = (0, int.MinValue, 0, int.MinValue, false);
        Add(first, 1);
        Add(second, 2);
        Add(third, 3);
        Add(fourth, 4);
        if (nextEvidence <= 0) next = 0;
        if (best == 0 || bestEvidence < 3) return (reach ? 0 : 3, 0, 0);
        return (next != 0 && bestEvidence - nextEvidence <= 2 ? 2 : 1, best, next);

        void Add(Score score, int rank)
        {
            if (score.IsOut) return;

            reach |= score.Reach >= 3;
            if (score.Evidence > bestEvidence) (next, nextEvidence, best, bestEvidence) = (best, bestEvidence, rank, score.Evidence);
            else if (score.Evidence > nextEvidence) (next, nextEvidence) = (rank, score.Evidence);
        }
    }
}
