using System.Collections.Generic;
using System.Text;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Facts;

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
    // Declaration files may have comments and trailing commas; facts read from one may have them too.
    private static readonly global::System.Text.Json.JsonDocumentOptions Lenient = new global::System.Text.Json.JsonDocumentOptions
    {
        AllowTrailingCommas = true,
        CommentHandling = global::System.Text.Json.JsonCommentHandling.Skip,
    };

    internal static bool TryRead(SpectrumModel model, string? json, FactBits facts)
    {
        try
        {
            using var document = global::System.Text.Json.JsonDocument.Parse(json ?? "", Lenient);
            if (document.RootElement.ValueKind != global::System.Text.Json.JsonValueKind.Object) return false;

            var seen = new HashSet<string>();
            foreach (global::System.Text.Json.JsonProperty fact in document.RootElement.EnumerateObject())
            {
                SpectrumTrait? trait = null;
                foreach (SpectrumTrait candidate in model.Traits)
                {
                    if (candidate.Id == fact.Name) trait = candidate;
                }

                if (trait == null || !seen.Add(fact.Name) || !State(trait, fact.Value, facts)) return false;
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
        if (value.ValueKind == global::System.Text.Json.JsonValueKind.Null) return true;
        return value.ValueKind == global::System.Text.Json.JsonValueKind.Object ? StateObject(trait, value, facts) : StateValue(trait, value, null, facts);
    }

    private static bool StateValue(SpectrumTrait trait, global::System.Text.Json.JsonElement value, bool? complete, FactBits facts)
    {
        ref ulong known = ref facts.True[trait.Word];
        ref ulong excluded = ref facts.False[trait.Word];
        bool isText = value.ValueKind == global::System.Text.Json.JsonValueKind.String;
        int index = isText ? IndexOf(trait, value.GetString()) + 1 : 0;
        switch (trait.Kind)
        {
            case SpectrumTraitKind.Flag:
                bool isTrue = value.ValueKind == global::System.Text.Json.JsonValueKind.True;
                TraitBits.SetFlag(ref known, ref excluded, trait.FirstBit, isTrue);
                return isTrue || value.ValueKind == global::System.Text.Json.JsonValueKind.False;
            case SpectrumTraitKind.Level:
                TraitBits.SetLevel(ref known, ref excluded, trait.FirstBit, trait.AtomCount, index);
                return index > 0;
            case SpectrumTraitKind.Choice:
                TraitBits.SetChoice(ref known, ref excluded, trait.FirstBit, trait.AtomCount, index);
                return index > 0;
            default:
                return StateSet(trait, value, complete, ref known, ref excluded);
        }
    }

    /// <summary>A fact with remarks: every property of it must be one that facts have, and given once.</summary>
    private static bool StateObject(SpectrumTrait trait, global::System.Text.Json.JsonElement fact, FactBits facts)
    {
        global::System.Text.Json.JsonElement? value = null;
        global::System.Text.Json.JsonElement? without = null;
        bool? complete = null;
        var seen = new HashSet<string>();
        foreach (global::System.Text.Json.JsonProperty property in fact.EnumerateObject())
        {
            if (!seen.Add(property.Name)) return false;

            bool isNull = property.Value.ValueKind == global::System.Text.Json.JsonValueKind.Null;
            bool isText = property.Value.ValueKind == global::System.Text.Json.JsonValueKind.String;
            switch (property.Name)
            {
                case "value":
                    value = property.Value;
                    break;
                case "without":
                    if (!isNull) without = property.Value;
                    break;
                case "complete":
                    if (!isNull && (trait.Kind != SpectrumTraitKind.Set || !IsBoolean(property.Value))) return false;
                    complete = isNull ? (bool?)null : property.Value.GetBoolean();
                    break;
                case "source":
                case "asOf":
                case "note":
                    if (!isNull && !isText) return false;
                    break;
                default:
                    return false;
            }
        }

        if (value == null && without == null) return false;
        if (value is global::System.Text.Json.JsonElement stated && stated.ValueKind != global::System.Text.Json.JsonValueKind.Null
            && !StateValue(trait, stated, complete, facts)) return false;
        if (!(without is global::System.Text.Json.JsonElement members)) return true;
        if (trait.Kind != SpectrumTraitKind.Set || !Members(trait, members, out int absent, out bool open) || open) return false;
        TraitBits.Exclude(ref facts.False[trait.Word], trait.FirstBit, trait.AtomCount, absent);
        return true;
    }

    private static bool IsBoolean(global::System.Text.Json.JsonElement value) =>
        value.ValueKind == global::System.Text.Json.JsonValueKind.True || value.ValueKind == global::System.Text.Json.JsonValueKind.False;

    private static bool StateSet(
        SpectrumTrait trait, global::System.Text.Json.JsonElement value, bool? complete, ref ulong known, ref ulong excluded)
    {
        if (!Members(trait, value, out int named, out bool open) || (open && complete == true)) return false;

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
            int member = index < 0 ? 0 : 1 << index;
            bool isMarker = index < 0 && item.GetString() == OpenMarker;
            if ((index < 0 && !isMarker) || (members & member) != 0 || (isMarker && open)) return false;

            members |= member;
            open |= isMarker;
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
