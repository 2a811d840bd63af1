using System.Collections.Generic;

namespace PartnershipSpec.Engine.Specs;

/// <summary>What a criterion requires, as the spec writes it.</summary>
internal abstract class Condition;

/// <summary>Every part.</summary>
internal sealed class AllOf(IReadOnlyList<Condition> parts) : Condition
{
    internal readonly IReadOnlyList<Condition> Parts = parts;
}

/// <summary>At least one part.</summary>
internal sealed class AnyOf(IReadOnlyList<Condition> parts) : Condition
{
    internal readonly IReadOnlyList<Condition> Parts = parts;
}

/// <summary>The contrary.</summary>
internal sealed class Not(Condition part) : Condition
{
    internal readonly Condition Part = part;
}

/// <summary>A flag has a value.</summary>
internal sealed class FlagIs(Trait trait, bool value) : Condition
{
    internal readonly Trait Trait = trait;

    internal readonly bool Value = value;
}

/// <summary>A level lies between two steps, both included, by index.</summary>
internal sealed class LevelBetween(Trait trait, int lowest, int highest) : Condition
{
    internal readonly Trait Trait = trait;

    internal readonly int Lowest = lowest;

    internal readonly int Highest = highest;
}

/// <summary>A choice is one of some values, by index.</summary>
internal sealed class ChoiceIn(Trait trait, IReadOnlyList<int> values) : Condition
{
    internal readonly Trait Trait = trait;

    internal readonly IReadOnlyList<int> Values = values;
}

/// <summary>So many of some members of a set, by index; no upper bound where <see cref="AtMost"/> is null.</summary>
internal sealed class SetCount(Trait trait, IReadOnlyList<int> members, int atLeast, int? atMost) : Condition
{
    internal readonly Trait Trait = trait;

    internal readonly IReadOnlyList<int> Members = members;

    internal readonly int AtLeast = atLeast;

    internal readonly int? AtMost = atMost;
}
