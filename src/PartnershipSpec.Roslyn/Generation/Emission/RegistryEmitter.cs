using System;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Roslyn.Generation.Emission.Text;
using PartnershipSpec.Roslyn.Generation.Pipeline;

namespace PartnershipSpec.Roslyn.Generation.Emission;

/// <summary>The declarations of a project as a packed table.</summary>
internal static class RegistryEmitter
{
    // More would make IntelliSense slower than reading the table.
    private const int MostProperties = 1000;

    internal static void Emit(RegistryModel registry, Action<string, string> add)
    {
        var context = new EmissionContext(new EmissionInput(registry.Spectrum, registry.Options));
        add(context.HintName("Registry"), context.File(Emit(context, registry)));
    }

    private static string Emit(EmissionContext context, RegistryModel registry)
    {
        string entry = $"global::PartnershipSpec.RegistryEntry<{context.Category}, {context.Facts}>";
        string table = $"{EmissionContext.Runtime}Registry<{context.Category}, {context.Facts}>";
        string rows = string.Join("\n", registry.Entries.Select(e => CSharpText.Literal(e.Row) + ","));
        var names = new PropertyNames(["All", "Find", "Table", context.Names.Registry]);
        string properties = string.Join("\n\n", registry.Entries
            .Select((e, i) => (Entry: e, Index: i)).Take(MostProperties)
            .Select(e => Property(entry, names.Take(e.Entry.Id), e.Entry.Name, e.Index)).Where(p => p.Length > 0));
        return $$"""
            /// <summary>The declarations in the JSON files of this project, in the order of the files' paths.</summary>
            {{context.InternalAttributes}}
            internal static class {{context.Names.Registry}}
            {
                // A declaration a row, packed: each field its length, a colon and its text. Id, name, rank claimed, date, masks, sources.
                private static readonly {{table}} Table = new {{table}}({{EmissionContext.Format}}, new string[]
                {
            {{CSharpText.Indent(rows, 8)}}
                });

                /// <summary>All declarations.</summary>
                public static global::System.Collections.Generic.IReadOnlyList<{{entry}}> All => Table.All;

            {{CSharpText.Indent(properties, 4)}}

                /// <summary>The declaration with that id, or null.</summary>
                public static {{entry}}? Find(string id) => Table.Find(id);
            }
            """;
    }

    private static string Property(string entry, string? name, string description, int index) => name is null ? "" : $$"""
        /// <summary>{{CSharpText.Xml(Sentence.Close(description))}}</summary>
        public static {{entry}} {{name}} => All[{{CSharpText.Number(index)}}];
        """;
}
