using System.Linq;

namespace PartnershipSpec.Roslyn.Generation.Emission;

/// <summary>An entry of a registry.</summary>
internal static class DeclarationEmitter
{
    internal static string Emit(EmissionContext context)
    {
        string name = context.Surface.Declaration;
        string source = context.Surface.Source;
        string facts = context.Global(context.Surface.Facts);
        string category = context.Global(context.Surface.Category);
        string list = "global::System.Collections.Generic.IReadOnlyList<" + context.Global(source) + ">";
        string words = string.Join(", ", Enumerable.Repeat("row.Word()", 2 * context.Model.Words));
        return $$"""
            /// <summary>A {{context.Spectrum.Subject}} declared in a JSON file.</summary>
            {{context.Attributes}}
            {{context.Access}} sealed class {{name}}
            {
                private {{name}}(string id, string name, {{category}}? claimedCategory, string? asOf, {{facts}} facts, {{list}} sources)
                {
                    Id = id;
                    Name = name;
                    ClaimedCategory = claimedCategory;
                    AsOf = asOf;
                    Facts = facts;
                    Sources = sources;
                }

                /// <summary>The id.</summary>
                public string Id { get; }

                /// <summary>What it is called.</summary>
                public string Name { get; }

                /// <summary>The category it is claimed to be of, if any.</summary>
                public {{category}}? ClaimedCategory { get; }

                /// <summary>The date of the whole, as written.</summary>
                public string? AsOf { get; }

                /// <summary>What is stated of it.</summary>
                public {{facts}} Facts { get; }

                /// <summary>Where facts come from, as far as that is stated.</summary>
                public {{list}} Sources { get; }

                /// <summary>Reads a row of an emitted registry.</summary>
                [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
                public static {{name}} Read(string packed)
                {
                    var row = new RowReader(packed ?? throw new global::System.ArgumentNullException(nameof(packed)));
                    string id = row.Text();
                    string name = row.Text();
                    int rank = (int)row.Word();
                    string? asOf = row.TextOrNull();
                    var facts = new {{facts}}({{words}});
                    var sources = new global::System.Collections.Generic.List<{{context.Global(source)}}>();
                    while (!row.AtEnd)
                    {
                        sources.Add(new {{context.Global(source)}}({{context.Global(context.Surface.Spectrum)}}.Model.Traits[(int)row.Word()], row.TextOrNull(), row.TextOrNull(), row.TextOrNull()));
                    }

                    return new {{name}}(id, name, rank == 0 ? null : ({{category}}?)rank, asOf, facts, sources);
                }

                /// <summary>Name and id.</summary>
                public override string ToString() => Name + " (" + Id + ")";
            }

            /// <summary>Where a fact of a declaration comes from.</summary>
            {{context.Attributes}}
            {{context.Access}} sealed class {{source}}
            {
                internal {{source}}(SpectrumTrait trait, string? origin, string? asOf, string? note)
                {
                    Trait = trait;
                    Origin = origin;
                    AsOf = asOf;
                    Note = note;
                }

                /// <summary>What is stated.</summary>
                public SpectrumTrait Trait { get; }

                /// <summary>An address or a title, as written.</summary>
                public string? Origin { get; }

                /// <summary>The date, as written.</summary>
                public string? AsOf { get; }

                /// <summary>A remark.</summary>
                public string? Note { get; }
            }
            """;
    }
}
