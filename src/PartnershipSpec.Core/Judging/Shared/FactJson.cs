using System.Collections.Generic;
using System.Text;

namespace PartnershipSpec.Core.Judging.Shared
{
    /// <summary>Facts as the object that a declaration file has under <c>facts</c>, and back.</summary>
    internal static class FactJson
    {
        private const string OpenMarker = "…";

        internal static string Write(SpectrumModel model, FactBits facts)
        {
            var members = new List<string>();
            foreach (SpectrumTrait trait in model.Traits)
            {
                if (!facts.States(trait)) continue;

                ulong known = (facts.True[trait.Word] & trait.Mask) >> trait.FirstBit;
                ulong excluded = (facts.False[trait.Word] & trait.Mask) >> trait.FirstBit;
                members.Add("\"" + trait.Id + "\":" + Value(trait, known, excluded));
            }

            return "{" + string.Join(",", members) + "}";
        }

        private static string Value(SpectrumTrait trait, ulong known, ulong excluded)
        {
            switch (trait.Kind)
            {
                case SpectrumTraitKind.Flag:
                    return known != 0 ? "true" : "false";
                case SpectrumTraitKind.Level:
                    return "\"" + trait.Values[Bits.Count(known)].Id + "\"";
                case SpectrumTraitKind.Choice:
                    return Names(trait, known, "").Trim('[', ']');
                default:
                    return Set(trait, known, excluded);
            }
        }

        private static string Set(SpectrumTrait trait, ulong known, ulong excluded)
        {
            bool complete = (known | excluded) == trait.Mask >> trait.FirstBit && (known & excluded) == 0;
            if (complete && (trait.NamesAll || known == 0 || excluded == 0)) return Names(trait, known, "");
            if (complete) return "{\"value\":" + Names(trait, known, "") + ",\"complete\":true}";

            string named = Names(trait, known, trait.NamesAll ? OpenMarker : "");
            if (excluded == 0) return named;
            return "{\"value\":" + (known == 0 ? "null" : named) + ",\"without\":" + Names(trait, excluded, "") + "}";
        }

        private static string Names(SpectrumTrait trait, ulong members, string marker)
        {
            var names = new StringBuilder("[");
            for (int i = 0; i < trait.Values.Count; i++)
            {
                if ((members >> i & 1) != 0) names.Append(names.Length == 1 ? "\"" : ",\"").Append(trait.Values[i].Id).Append('"');
            }

            if (marker.Length != 0) names.Append(names.Length == 1 ? "\"" : ",\"").Append(marker).Append('"');
            return names.Append(']').ToString();
        }

#if NET8_0_OR_GREATER
        internal static bool TryRead(SpectrumModel model, string json, FactBits facts)
        {
            try
            {
                using var document = global::System.Text.Json.JsonDocument.Parse(json);
                if (document.RootElement.ValueKind != global::System.Text.Json.JsonValueKind.Object) return false;

                foreach (global::System.Text.Json.JsonProperty fact in document.RootElement.EnumerateObject())
                {
                    SpectrumTrait? trait = null;
                    foreach (SpectrumTrait candidate in model.Traits)
                    {
                        if (candidate.Id == fact.Name) trait = candidate;
                    }

                    if (trait == null || !State(trait, fact.Value, facts)) return false;
                }

                return true;
            }
            catch (global::System.Text.Json.JsonException)
            {
                return false;
            }
        }

        private static bool State(SpectrumTrait trait, global::System.Text.Json.JsonElement value, FactBits facts)
        {
            ref ulong known = ref facts.True[trait.Word];
            ref ulong excluded = ref facts.False[trait.Word];
            switch (value.ValueKind)
            {
                case global::System.Text.Json.JsonValueKind.Null:
                    return true;
                case global::System.Text.Json.JsonValueKind.True:
                case global::System.Text.Json.JsonValueKind.False:
                    if (trait.Kind != SpectrumTraitKind.Flag) return false;
                    TraitBits.SetFlag(ref known, ref excluded, trait.FirstBit, value.GetBoolean());
                    return true;
                case global::System.Text.Json.JsonValueKind.String:
                    int index = IndexOf(trait, value.GetString()) + 1;
                    if (trait.Kind == SpectrumTraitKind.Level) TraitBits.SetLevel(ref known, ref excluded, trait.FirstBit, trait.AtomCount, index);
                    else if (trait.Kind == SpectrumTraitKind.Choice) TraitBits.SetChoice(ref known, ref excluded, trait.FirstBit, trait.AtomCount, index);
                    return index > 0 && (trait.Kind == SpectrumTraitKind.Level || trait.Kind == SpectrumTraitKind.Choice);
                case global::System.Text.Json.JsonValueKind.Array:
                    return StateSet(trait, value, null, ref known, ref excluded);
                default:
                    return StateObject(trait, value, facts);
            }
        }

        private static bool StateObject(SpectrumTrait trait, global::System.Text.Json.JsonElement fact, FactBits facts)
        {
            if (fact.ValueKind != global::System.Text.Json.JsonValueKind.Object) return false;

            bool? complete = fact.TryGetProperty("complete", out var marked) ? marked.ValueKind == global::System.Text.Json.JsonValueKind.True : (bool?)null;
            if (fact.TryGetProperty("value", out var value) && value.ValueKind != global::System.Text.Json.JsonValueKind.Null)
            {
                bool isSet = value.ValueKind == global::System.Text.Json.JsonValueKind.Array;
                bool stated = isSet
                    ? StateSet(trait, value, complete, ref facts.True[trait.Word], ref facts.False[trait.Word])
                    : value.ValueKind != global::System.Text.Json.JsonValueKind.Object && State(trait, value, facts);
                if (!stated) return false;
            }

            if (!fact.TryGetProperty("without", out var without)) return true;
            if (trait.Kind != SpectrumTraitKind.Set || !Members(trait, without, out int absent, out bool open) || open) return false;
            TraitBits.Exclude(ref facts.False[trait.Word], trait.FirstBit, trait.AtomCount, absent);
            return true;
        }

        private static bool StateSet(
            SpectrumTrait trait, global::System.Text.Json.JsonElement value, bool? complete, ref ulong known, ref ulong excluded)
        {
            if (trait.Kind != SpectrumTraitKind.Set || !Members(trait, value, out int named, out bool open)) return false;

            bool isComplete = complete ?? (!open && (trait.NamesAll || named == 0));
            bool turned = named != 0 && isComplete != trait.NamesAll;
            if (named == 0 && !isComplete) return true;
            TraitBits.SetSet(ref known, ref excluded, trait.FirstBit, trait.AtomCount, named | (turned ? 1 << 30 : 0), trait.NamesAll);
            return true;
        }

        private static bool Members(SpectrumTrait trait, global::System.Text.Json.JsonElement value, out int members, out bool open)
        {
            members = 0;
            open = false;
            if (value.ValueKind != global::System.Text.Json.JsonValueKind.Array) return false;

            foreach (global::System.Text.Json.JsonElement item in value.EnumerateArray())
            {
                if (item.ValueKind != global::System.Text.Json.JsonValueKind.String) return false;

                int index = IndexOf(trait, item.GetString());
                if (index >= 0) members |= 1 << index;
                else if (item.GetString() == OpenMarker) open = true;
                else return false;
            }

            return true;
        }

        private static int IndexOf(SpectrumTrait trait, string? id)
        {
            for (int i = 0; i < trait.Values.Count; i++)
            {
                if (trait.Values[i].Id == id) return i;
            }

            return -1;
        }
#endif
    }
}
