using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace PartnershipSpec.Engine.Declarations;

/// <summary>A declaration as a row of the emitted registry: each field its length, a colon and its text.</summary>
internal static class PackedDeclaration
{
    // The bytes of a literal beside its characters.
    private const int Overhead = 3;

    /// <summary>
    /// How many characters a registry holds. The literals of an assembly share 16 MB, two bytes a character; beyond, the compiler says so
    /// once for each literal, in a file that nobody wrote. The rest is for the texts of the spec and for what else the project has to say.
    /// </summary>
    public const int MostCharacters = 7_000_000;

    /// <summary>The row.</summary>
    public static string Of(Declaration declaration)
    {
        var row = new StringBuilder();
        Add(declaration.Id);
        Add(declaration.Claim.Name);
        AddWord((ulong)((declaration.Claim.Category ?? -1) + 1));
        Add(declaration.AsOf);
        foreach (ulong word in declaration.Claim.Facts.Known.Concat(declaration.Claim.Facts.Excluded)) AddWord(word);
        foreach (FactStatement fact in declaration.Statements.Where(s => (s.Source ?? s.AsOf ?? s.Note) is not null))
        {
            AddWord((ulong)fact.Trait);
            Add(fact.Source);
            Add(fact.AsOf);
            Add(fact.Note);
        }

        return row.ToString();

        void Add(string? field) => row.Append((field ?? "").Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(field);

        void AddWord(ulong word) => Add(word.ToString("x", CultureInfo.InvariantCulture));
    }

    /// <summary>How many of some rows a registry holds, from the first on.</summary>
    public static int CountThatFit(IEnumerable<string> rows)
    {
        long characters = 0;
        return rows.TakeWhile(row => (characters += RoomFor(row)) <= MostCharacters).Count();
    }

    internal static int RoomFor(string row) => row.Length + Overhead;
}
