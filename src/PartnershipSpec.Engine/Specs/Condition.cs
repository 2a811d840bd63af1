using System.Collections.Generic;

namespace PartnershipSpec.Engine.Specs;

/// <summary>What a criterion takes, as the spec writes it.</summary>
internal abstract class Condition;

/// <summary>Every part.</summary>
internal sealed class AllOf(IReadOnlyList<Condition> parts) : Condition
{
    internal IReadOnlyList<Condition> Parts { get; } = parts;
}

/// <summary>At least one part.</summary>
internal sealed class AnyOf(IReadOnlyList<Condition> parts) : Condition
{
    internal IReadOnlyList<Condition> Parts { get; } = parts;
}

/// <summary>The contrary.</summary>
internal sealed class Not(Condition part) : Condition
{
    internal Condition Part { get; } = part;
}

/// <summary>A flag has a value.</summary>
internal sealed class FlagIs(Trait trait, bool value) : Condition
{
    internal Trait Trait { get; } = trait;

    internal bool Value { get; } = value;
}

/// <summary>A level lies between two steps, both included, by index.</summary>
internal sealed class LevelBetween(Trait trait, int lowest, int highest) : Condition
{
    internal Trait Trait { get; } = trait;

    internal int Lowest { get; } = lowest;

    internal int Highest { get; } = highest;
}

/// <summary>A choice is one of some values, by index.</summary>
internal sealed class ChoiceIn(Trait trait, IReadOnlyList<int> values) : Condition
{
    internal Trait Trait { get; } = trait;

    internal IReadOnlyList<int> Values { get; } = values;
}

/// <summary>So many of some members of a set, by index; no upper bound where <see cref="AtMost"/> is null.</summary>
internal sealed class SetCount(Trait trait, IReadOnlyList<int> members, int atLeast, int? atMost) : Condition
{
    internal Trait Trait { get; } = trait;

    internal IReadOnlyList<int> Members { get; } = members;

    internal int AtLeast { get; } = atLeast;

    internal int? AtMost { get; } = atMost;
}
