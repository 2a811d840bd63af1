using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Tables;

/// <summary>A column of a table, by its heading.</summary>
internal sealed class MappedColumn(string heading, SourceSpan span)
{
    /// <summary>The heading.</summary>
    internal readonly string Heading = heading;

    /// <summary>Where the mapping names it.</summary>
    internal readonly SourceSpan Span = span;
}

/// <summary>The column that says which category is claimed.</summary>
internal sealed class ClaimColumn(MappedColumn column, CellWords words)
{
    internal readonly MappedColumn Column = column;

    /// <summary>The words that its cells can hold; they mean categories, by rank from 0.</summary>
    internal readonly CellWords Words = words;
}

/// <summary>A column that states a trait.</summary>
internal sealed class FactColumn(SpectrumTrait trait, MappedColumn column, CellWords words)
{
    /// <summary>What <see cref="Words"/> say of a set that has no members.</summary>
    internal const int None = -1;

    internal const string DefaultSeparator = ";";

    internal readonly SpectrumTrait Trait = trait;

    internal readonly MappedColumn Column = column;

    /// <summary>
    /// The words that its cells, or the parts of its cells, can hold. They mean values of the trait, by their place from 0; of a flag, 0 is
    /// no and 1 is yes. Of a set, <see cref="None"/> means that it has no members, where that is all the cell says.
    /// </summary>
    internal readonly CellWords Words = words;

    /// <summary>Of a set: what stands between its members, in small letters.</summary>
    public string Separator { get; init; } = DefaultSeparator;

    /// <summary>Of a set: whether a cell names all members that belong to it.</summary>
    public bool IsComplete { get; init; }

    /// <summary>
    /// What a word states: the atoms known true and those known false, in the word of the trait. Of a set each part adds its own, and then
    /// <see cref="Close"/>.
    /// </summary>
    internal (ulong Known, ulong Excluded) AtomsOf(int meaning)
    {
        ulong known = 0;
        ulong excluded = 0;
        switch (Trait.Kind)
        {
            case SpectrumTraitKind.Flag:
                TraitBits.SetFlag(ref known, ref excluded, Trait.FirstBit, meaning != 0);
                break;
            case SpectrumTraitKind.Level:
                TraitBits.SetLevel(ref known, ref excluded, Trait.FirstBit, Trait.AtomCount, meaning + 1);
                break;
            case SpectrumTraitKind.Choice:
                TraitBits.SetChoice(ref known, ref excluded, Trait.FirstBit, Trait.AtomCount, meaning + 1);
                break;
            default:
                if (meaning == None) excluded = Trait.Mask;
                else known = 1UL << (Trait.FirstBit + meaning);
                break;
        }

        return (known, excluded);
    }

    /// <summary>What a set states as a whole, from what its parts do: if it is complete, that no others belong to it.</summary>
    internal (ulong Known, ulong Excluded) Close(ulong known, ulong excluded) =>
        (known, IsComplete ? excluded | (Trait.Mask & ~known) : excluded);
}
