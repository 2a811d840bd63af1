using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Sql.Propagating;

/// <summary>A step of propagation that several facts must come together for.</summary>
/// <param name="guards">What must be met.</param>
/// <param name="target">The threshold that then must hold.</param>
internal sealed class WideStep(IReadOnlyList<Formula> guards, Formula target)
{
    internal readonly IReadOnlyList<Formula> Guards = guards;

    internal readonly Formula Target = target;

    /// <summary>How many of the target's atoms can be spared; none where it takes all.</summary>
    internal readonly int Spare = Bits.Count(target.Mask) - target.Need;

    /// <summary>How often it can add something: where atoms can be spared, first those that are left, then all of them.</summary>
    internal int Effects => Spare == 0 ? 1 : 2;

    /// <summary>What it may add.</summary>
    internal void CollectOutputs(LiteralSet outputs) => outputs.Add(Target.Word, Target.OfFalse, Target.Mask);

    /// <summary>What it depends on.</summary>
    internal void CollectInputs(LiteralSet inputs)
    {
        foreach (Formula leaf in Guards.SelectMany(g => g.Leaves())) inputs.Add(leaf.Word, leaf.OfFalse, leaf.Mask);
        if (Spare > 0) inputs.Add(Target.Word, !Target.OfFalse, Target.Mask);
    }
}
