namespace PartnershipSpec.Engine.Model;

/// <summary>Facts that follow from facts, as formulas over atoms.</summary>
internal sealed class SpectrumImplication
{
    internal SpectrumImplication(Formula premise, Formula conclusion, SpectrumText why, string pointer)
    {
        Premise = premise;
        Conclusion = conclusion;
        Constraint = Formula.Any(premise.Not(), conclusion);
        Why = why;
        Pointer = pointer;
    }

    /// <summary>What it follows from.</summary>
    internal readonly Formula Premise;

    /// <summary>What follows.</summary>
    internal readonly Formula Conclusion;

    /// <summary>The same as a disjunction: the premise does not hold, or the conclusion does.</summary>
    internal readonly Formula Constraint;

    /// <summary>Why it is so, in each language.</summary>
    internal readonly SpectrumText Why;

    /// <summary>Where it stands in the spec, as a JSON pointer.</summary>
    internal readonly string Pointer;

    /// <summary>Whether facts meet the premise and refute the conclusion.</summary>
    internal bool FailsOn(FactBits facts) => Premise.IsMet(facts) && Conclusion.IsRefuted(facts);
}
