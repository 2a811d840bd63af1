using System.Linq;

namespace PartnershipSpec.Engine.Specs.Parsing;

/// <summary>
/// What namespaces and languages look like. By hand: the first regular expression of a process takes longer than the whole spec.
/// </summary>
internal static class NameForms
{
    private const int LongestNamespace = 200;

    /// <summary>Words in PascalCase with dots between them: <c>PartnershipSpec</c>, <c>Acme.Spectra</c>.</summary>
    internal static bool IsNamespace(string text) => text.Length <= LongestNamespace && text.Split('.').All(IsPascal);

    /// <summary>A code as of BCP 47: <c>en</c>, <c>de-AT</c>.</summary>
    internal static bool IsLanguage(string text)
    {
        string[] parts = text.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(IsLower)
            && parts.Skip(1).All(p => p.Length is >= 2 and <= 8 && p.All(IsLetterOrDigit));
    }

    private static bool IsPascal(string word) => word.Length > 0 && IsUpper(word[0]) && word.All(c => c == '_' || IsLetterOrDigit(c));

    private static bool IsLetterOrDigit(char c) => IsLower(c) || IsUpper(c) || c is >= '0' and <= '9';

    private static bool IsLower(char c) => c is >= 'a' and <= 'z';

    private static bool IsUpper(char c) => c is >= 'A' and <= 'Z';
}
