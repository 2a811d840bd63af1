using System.Linq;
using Benchmarks.Data;
using PartnershipSpec;

namespace Benchmarks.Engines;

/// <summary>
/// A partnership as an object, with a nullable property for each fact: how an application would hold it that knows no masks.
/// </summary>
internal sealed class Cooperation
{
    internal Cooperation(Record record)
    {
        bool?[] Atoms(string trait)
        {
            SpectrumTrait found = Reference.Model.Traits.Single(t => t.Id == trait);
            return [.. Enumerable.Range(found.FirstBit, found.AtomCount)
                .Select(bit => (record.Known >> bit & 1) != 0 ? true : (record.Excluded >> bit & 1) != 0 ? false : (bool?)null)];
        }

        bool?[] formality = Atoms("structureFormality");
        (AtLeastLight, Formal) = (formality[0], formality[1]);
        ParticipantKinds = Atoms("participantKinds");
        OpenRelations = Atoms("openRelations")[0];
        FormsCommunity = Atoms("formsCommunity")[0];
        InformalContacts = Atoms("informalContacts")[0];
        Functions = Atoms("functions");
        SpecificGroups = Atoms("recommendationTarget")[1];
        CommonGround = Atoms("commonGround");
        Alignment = Atoms("alignment");
        JointValueCreation = Atoms("jointValueCreation")[0];
        TransformativeAim = Atoms("transformativeAim")[0];
        GovernanceStructure = Atoms("governanceStructure")[0];
        GovernanceBodies = Atoms("governanceBodies");
        Origin = Atoms("origin");
        FormalisationNeedFelt = Atoms("formalisationNeedFelt")[0];
        Sectors = Atoms("sectors");
        InclusiveProcesses = Atoms("inclusiveProcesses");
        Memorandum = Atoms("memorandum")[0];
        MemorandumDefines = Atoms("memorandumDefines");
    }

    internal bool? AtLeastLight { get; }

    internal bool? Formal { get; }

    internal bool?[] ParticipantKinds { get; }

    internal bool? OpenRelations { get; }

    internal bool? FormsCommunity { get; }

    internal bool? InformalContacts { get; }

    internal bool?[] Functions { get; }

    internal bool? SpecificGroups { get; }

    internal bool?[] CommonGround { get; }

    internal bool?[] Alignment { get; }

    internal bool? JointValueCreation { get; }

    internal bool? TransformativeAim { get; }

    internal bool? GovernanceStructure { get; }

    internal bool?[] GovernanceBodies { get; }

    internal bool?[] Origin { get; }

    internal bool? FormalisationNeedFelt { get; }

    internal bool?[] Sectors { get; }

    internal bool?[] InclusiveProcesses { get; }

    internal bool? Memorandum { get; }

    internal bool?[] MemorandumDefines { get; }
}
