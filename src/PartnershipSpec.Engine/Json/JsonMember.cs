using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Json;

/// <summary>A name and its value, in an object.</summary>
internal sealed class JsonMember
{
    internal JsonMember(string name, SourceSpan nameSpan, JsonValue value, bool isDuplicate)
    {
        Name = name;
        NameSpan = nameSpan;
        Value = value;
        IsDuplicate = isDuplicate;
    }

    /// <summary>The name, decoded.</summary>
    internal readonly string Name;

    /// <summary>Where the name stands, with its quotes.</summary>
    internal readonly SourceSpan NameSpan;

    /// <summary>The value; <see cref="JsonKind.Missing"/> where none could be read.</summary>
    internal readonly JsonValue Value;

    /// <summary>Whether an earlier member of the same object has this name.</summary>
    internal readonly bool IsDuplicate;

    /// <summary>From the beginning of the name to the end of the value.</summary>
    public SourceSpan Span => SourceSpan.FromBounds(NameSpan.Start, Value.Span.End);
}
