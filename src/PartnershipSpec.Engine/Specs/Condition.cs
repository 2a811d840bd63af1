using System.Collections.Generic;

namespace PartnershipSpec.Engine.Specs;

/// <summary>What a criterion takes, as the spec writes it.</summary>
internal abstract record Condition;

/// <summary>Every part.</summary>
internal sealed record AllOf(IReadOnlyList<Condition> Parts) : Condition;

/// <summary>At least one part.</summary>
internal sealed record AnyOf(IReadOnlyList<Condition> Parts) : Condition;

/// <summary>The contrary.</summary>
internal sealed record Not(Condition Part) : Condition;

/// <summary>A flag has a value.</summary>
internal sealed record FlagIs(Trait Trait, bool Value) : Condition;

/// <summary>A level lies between two steps, both included, by index.</summary>
internal sealed record LevelBetween(Trait Trait, int Lowest, int Highest) : Condition;

/// <summary>A choice is one of some values, by index.</summary>
internal sealed record ChoiceIn(Trait Trait, IReadOnlyList<int> Values) : Condition;

/// <summary>So many of some members of a set, by index; no upper bound where <paramref name="AtMost"/> is null.</summary>
internal sealed record SetCount(Trait Trait, IReadOnlyList<int> Members, int AtLeast, int? AtMost) : Condition;
