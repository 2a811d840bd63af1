using System.Collections.Generic;
using System.Text;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Facts;

/// <summary>Facts as the object that a declaration file has under <c>facts</c>.</summary>
internal static class FactJson
{
    internal static string Write(SpectrumModel model, FactBits facts)
    {
        var members = new List<string>();
        foreach (SpectrumTrait trait in model.Traits)
        {
            if (!facts.States(trait)) continue;

            (string value, string more) = Parts(trait, facts);
            string fact = more.Length == 0 ? value : "{\"value\":" + value + "," + more + "}";
            members.Add("\"" + trait.Id + "\":" + fact);
        }

        return "{" + string.Join(",", members) + "}";
    }

    /// <summary>What is stated of a trait: its value, and the property that must stand beside it, or "".</summary>
    internal static (string Value, string More) Parts(SpectrumTrait trait, FactBits facts)
    {
        ulong known = (facts.True[trait.Word] & trait.Mask) >> trait.FirstBit;
        ulong excluded = (facts.False[trait.Word] & trait.Mask) >> trait.FirstBit;
        switch (trait.Kind)
        {
            case SpectrumTraitKind.Flag:
                return (known != 0 ? "true" : "false", "");
            case SpectrumTraitKind.Level:
                return ("\"" + trait.Values[Bits.Count(known)].Id + "\"", "");
            case SpectrumTraitKind.Choice:
                return (Names(trait, known, "").Trim('[', ']'), "");
            default:
                return Set(trait, known, excluded);
        }
    }

    private static (string Value, string More) Set(SpectrumTrait trait, ulong known, ulong excluded)
    {
        bool complete = (known | excluded) == trait.Mask >> trait.FirstBit && (known & excluded) == 0;
        if (complete && (trait.NamesAll || known == 0 || excluded == 0)) return (Names(trait, known, ""), "");
        if (complete) return (Names(trait, known, ""), "\"complete\":true");

        string named = Names(trait, known, trait.NamesAll ? SetValue.OpenMarker : "");
        if (excluded == 0) return (named, "");
        return (known == 0 ? "null" : named, "\"without\":" + Names(trait, excluded, ""));
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
}
