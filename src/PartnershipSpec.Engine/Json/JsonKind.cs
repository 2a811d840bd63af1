using System.Diagnostics.CodeAnalysis;

namespace PartnershipSpec.Engine.Json;

/// <summary>What a <see cref="JsonValue"/> is.</summary>
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "These are the words of RFC 8259.")]
internal enum JsonKind
{
    /// <summary>The literal <c>null</c>.</summary>
    Null,

    /// <summary>The literal <c>true</c>.</summary>
    True,

    /// <summary>The literal <c>false</c>.</summary>
    False,

    /// <summary>A number; its literal is <see cref="JsonValue.Text"/>.</summary>
    Number,

    /// <summary>A string; decoded it is <see cref="JsonValue.Text"/>.</summary>
    String,

    /// <summary>An array of <see cref="JsonValue.Items"/>.</summary>
    Array,

    /// <summary>An object of <see cref="JsonValue.Members"/>.</summary>
    Object,

    /// <summary>A value that is absent or could not be read; a <see cref="JsonProblem"/> says why.</summary>
    Missing,
}
