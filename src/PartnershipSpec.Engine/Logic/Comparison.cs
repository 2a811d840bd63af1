using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Logic.Diagrams;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Logic;

/// <summary>Two lists of formulas side by side, each to hold whole; part by part, since what shares nothing can be decided apart.</summary>
internal class Comparison
{
    internal Comparison(SpectrumDiagrams spec, IReadOnlyList<Formula> first, IReadOnlyList<Formula> second)
    {
        Spec = spec;
        Formula[] both = [.. first, .. second];
        Parts = [.. IndependentPart.Of(spec, both).Select(part => (
            spec.All(part.Members.Where(m => m < first.Count).Select(m => spec.Of(both[m]))),
            spec.All(part.Members.Where(m => m >= first.Count).Select(m => spec.Of(both[m]))),
            part.Groups))];
    }

    /// <summary>The spec they are compared in.</summary>
    protected SpectrumDiagrams Spec { get; }

    /// <summary>What each comes to in each part, as diagrams, and the groups of traits that the part reads.</summary>
    protected IReadOnlyList<(int First, int Second, IReadOnlyList<int> Groups)> Parts { get; }

    /// <summary>Whether one holds exactly where the other does, both holding somewhere.</summary>
    internal bool AreAlike => Parts.All(p => p.First == p.Second && p.First > BddTable.False);

    /// <summary>The fewest facts with which the first holds; null where it cannot.</summary>
    internal Witness? ShowFirst() => Show(Parts.Select(p => p.First));

    /// <summary>The fewest facts with which a diagram of each part holds; null where one cannot.</summary>
    protected Witness? Show(IEnumerable<int> diagrams)
    {
        FactBits facts = Spec.NothingKnown();
        bool isShown = diagrams.Zip(Parts, (diagram, part) => Spec.Show(diagram, part.Groups, facts)).All(cost => cost >= 0);
        return isShown ? Spec.ToWitness(facts) : null;
    }
}
