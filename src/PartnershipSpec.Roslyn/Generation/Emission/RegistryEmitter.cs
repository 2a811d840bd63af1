using System;
using System.Linq;
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
        string declaration = context.Global(context.Surface.Declaration);
        string rows = string.Join("\n", registry.Entries.Select(e => CSharpText.Literal(e.Row) + ","));
        var names = new PropertyNames(["All", "Find", "Rows", "ById", "Index", context.Surface.Registry]);
        string properties = string.Join("\n\n", registry.Entries
            .Select((e, i) => (Entry: e, Place: i)).Take(MostProperties)
            .Select(e => Property(declaration, names.Take(e.Entry.Id), e.Entry.Name, e.Place)).Where(p => p.Length > 0));
        return $$"""
            /// <summary>What the JSON files of this project declare, in the order of the files' paths.</summary>
            {{context.InternalAttributes}}
            internal static class {{context.Surface.Registry}}
            {
                // A declaration a row, packed: each field its length, a colon and its text. Id, name, rank claimed, date, masks, sources.
                private static readonly string[] Rows =
                {
            {{CSharpText.Indent(rows, 8)}}
                };

                private static readonly global::System.Lazy<global::System.Collections.Generic.Dictionary<string, {{declaration}}>> ById =
                    new global::System.Lazy<global::System.Collections.Generic.Dictionary<string, {{declaration}}>>(Index);

                /// <summary>Every declaration.</summary>
                public static global::System.Collections.Generic.IReadOnlyList<{{declaration}}> All { get; } = global::System.Array.ConvertAll(Rows, {{declaration}}.Read);

            {{CSharpText.Indent(properties, 4)}}

                /// <summary>The declaration of that id, or null.</summary>
                public static {{declaration}}? Find(string id) => ById.Value.TryGetValue(id, out {{declaration}}? declaration) ? declaration : null;

                private static global::System.Collections.Generic.Dictionary<string, {{declaration}}> Index()
                {
                    var index = new global::System.Collections.Generic.Dictionary<string, {{declaration}}>(All.Count, global::System.StringComparer.Ordinal);
                    foreach ({{declaration}} declaration in All) index.Add(declaration.Id, declaration);
                    return index;
                }
            }
            """;
    }

    private static string Property(string declaration, string? name, string description, int place) => name is null ? "" : $$"""
        /// <summary>{{CSharpText.Xml(description)}}.</summary>
        public static {{declaration}} {{name}} => All[{{CSharpText.Number(place)}}];
        """;
}
