using System.Linq;

namespace PartnershipSpec.TestKit.Consumers;

/// <summary>A finding of the compiler, and the text it points at where that is on one line.</summary>
public sealed record Finding(string Rule, string Level, string File, int Line, int Column, string Text, string Message)
{
    /// <summary>Level, rule, file with line, text: as far as there are any.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { Level, Rule, Line == 0 ? "" : $"{File}:{Line}", Text }.Where(part => part.Length > 0));
}
