using System.Linq;

namespace Benchmarks.Compiling;

/// <summary>Twenty ordinary types with a context for them: what System.Text.Json's generator is measured on.</summary>
internal static class JsonTypes
{
    private const int Count = 20;

    internal static readonly string Code = $$"""
        using System;
        using System.Collections.Generic;
        using System.Text.Json.Serialization;

        namespace Made.Up;

        {{string.Join("\n", Enumerable.Range(0, Count).Select(n => $"[JsonSerializable(typeof(Type{n}))]"))}}
        internal sealed partial class Context : JsonSerializerContext;

        {{string.Join("\n\n", Enumerable.Range(0, Count).Select(Type))}}
        """;

    private static string Type(int n) => $$"""
        public sealed class Type{{n}}
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public string? Note { get; set; }
            public bool IsActive { get; set; }
            public DateTime Since { get; set; }
            public decimal Amount { get; set; }
            public List<string> Tags { get; set; } = new();
            public Type{{(n + 1) % Count}}? Next { get; set; }
        }
        """;
}
