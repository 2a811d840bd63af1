namespace PartnershipSpec.Engine.Json;

/// <summary>Lets equal names share one string: files repeat a few of them many times. Small and forgetful on purpose.</summary>
internal sealed class JsonNamePool
{
    private const int Slots = 256;
    private const int LongestPooled = 40;

    private readonly string?[] _names = new string?[Slots];

    /// <summary>The text between the bounds.</summary>
    internal string Get(string text, int start, int end)
    {
        int length = end - start;
        if (length > LongestPooled)
            return text.Substring(start, length);
        uint hash = 2166136261;
        for (int i = start; i < end; i++)
            hash = unchecked((hash ^ text[i]) * 16777619);
        ref string? name = ref _names[(hash ^ (hash >> 16)) % Slots];
        if (name is null || name.Length != length || string.CompareOrdinal(name, 0, text, start, length) != 0)
            name = text.Substring(start, length);
        return name;
    }
}
