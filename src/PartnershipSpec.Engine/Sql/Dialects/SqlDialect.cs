using System;
using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Sql.Dialects;

/// <summary>How one kind of database writes what the statement needs, and how much it takes. What is the same in all stands here.</summary>
internal abstract class SqlDialect
{
    /// <summary>The pattern of a mark with all blanks around it.</summary>
    protected const string BlanksAroundMark = @"[ \t\n\r\x{A0}]*\x1F[ \t\n\r\x{A0}]*";

    // The blanks of Tables/CellText.
    protected const string Blanks = "' ' || chr(9) || chr(10) || chr(13) || chr(160)";

    /// <summary>Stages beyond these make a statement that no database reads with pleasure, and some refuse.</summary>
    internal const int MostStages = 64;

    /// <summary>The name that users give.</summary>
    internal abstract string Name { get; }

    /// <summary>The bytes of the longest statement that it reads without being configured to.</summary>
    internal virtual int MostBytes => 1_000_000;

    /// <summary>The most columns that it lets a query or a table have.</summary>
    internal virtual int MostColumns => 10_000;

    /// <summary>Whether stages stand one after the other, by name, rather than each within the next.</summary>
    internal virtual bool NamesStages => false;

    /// <summary>What ends a stage, so that no optimizer copies its expressions into the next one over and over again.</summary>
    internal virtual string Fence => "";

    /// <summary>A name, as written in the catalogue.</summary>
    internal virtual string Identifier(string name) => "\"" + name.Replace("\"", "\"\"") + "\"";

    /// <summary>A text as a literal.</summary>
    internal virtual string Literal(string text) => "'" + text.Replace("'", "''") + "'";

    /// <summary>The bits that two words share.</summary>
    internal virtual string And(string left, string right) => "(" + left + " & " + right + ")";

    /// <summary>The bits that either of two words has.</summary>
    internal virtual string Or(string left, string right) => "(" + left + " | " + right + ")";

    /// <summary>All bits but those of a word.</summary>
    internal virtual string Not(string word) => "(~" + word + ")";

    /// <summary>The greater of two numbers.</summary>
    internal virtual string Greatest(string left, string right) => "GREATEST(" + left + ", " + right + ")";

    /// <summary>The value for the first condition that holds, and one for where none does.</summary>
    internal virtual string Case((string Condition, string Value)[] cases, string otherwise) =>
        "CASE " + string.Concat(cases.Select(c => "WHEN " + c.Condition + " THEN " + c.Value + " ")) + "ELSE " + otherwise + " END";

    /// <summary>A sum as a signed number of 32 bits.</summary>
    internal virtual string AsInteger(string sum) => sum;

    /// <summary>A number as a word.</summary>
    internal virtual string AsWord(string number) => "CAST(" + number + " AS BIGINT)";

    /// <summary>Any value as text; NULL as one without characters.</summary>
    internal virtual string Text(string value) => "COALESCE(CAST(" + value + " AS VARCHAR), '')";

    /// <summary>A text without the blanks around it.</summary>
    internal virtual string Trim(string text) => "TRIM(" + text + ", " + Blanks + ")";

    /// <summary>A text with small letters for the capital ones of ASCII, and for no others.</summary>
    internal virtual string Lower(string text) =>
        "TRANSLATE(" + text + ", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')";

    /// <summary>A text with one part in place of another.</summary>
    internal virtual string Replace(string text, string part, string by) => "REPLACE(" + text + ", " + part + ", " + by + ")";

    /// <summary>A character that no text has, to stand between the parts of one.</summary>
    internal virtual string Mark => "chr(31)";

    /// <summary>A text without the blanks before and after each mark.</summary>
    internal virtual string TrimAround(string text) =>
        "regexp_replace(" + text + ", " + Literal(BlanksAroundMark) + ", " + Mark + ", 'g')";

    /// <summary>What is left of parts, each between two marks, without some words and without the marks.</summary>
    internal virtual string Without(string parts, IEnumerable<string> words) =>
        Replace(words.Aggregate(parts, (left, word) => Replace(left, Marked(word), "''")), Mark, "''");

    /// <summary>A part that is a word, between its marks.</summary>
    internal string Marked(string word) => Mark + " || " + Literal(word) + " || " + Mark;

    /// <summary>The beginning of a statement that keeps what a query returns.</summary>
    internal virtual string CreateTable(string name) => "CREATE TABLE " + name + " AS";

    /// <summary>A word as a signed number of 64 bits; the lowest of these no dialect can be trusted to read.</summary>
    internal virtual string Word(ulong mask) => unchecked((long)mask) switch
    {
        long.MinValue => "(-9223372036854775807 - 1)",
        < 0 and var negative => "(" + SqlNumber.Of(negative) + ")",
        var number => SqlNumber.Of(number),
    };

    /// <summary>A table by its name, after those of its schema and catalogue with dots between; null where this is none.</summary>
    internal string? Table(string name)
    {
        // Spark puts values in place of ${…}, wherever that stands.
        string[] parts = name.Split('.');
        bool isName = parts.Length <= 3 && !name.Contains("${")
            && parts.All(p => p.Length > 0 && p.Trim().Length == p.Length && !p.Any(char.IsControl));
        return isName ? string.Join(".", Array.ConvertAll(parts, Identifier)) : null;
    }
}
