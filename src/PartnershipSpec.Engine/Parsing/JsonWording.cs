using System;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;

namespace PartnershipSpec.Engine.Parsing;

/// <summary>The sentences for what the JSON reader finds: their keys are the names of its errors and kinds, with a prefix.</summary>
internal static class JsonWording
{
    internal static MessageKey Key(JsonError error) => Named("Json" + error);

    internal static MessageKey Key(JsonKind kind) => Named("Kind" + kind);

    private static MessageKey Named(string name) => (MessageKey)Enum.Parse(typeof(MessageKey), name);
}
