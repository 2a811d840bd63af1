namespace PartnershipSpec.Tool.CommandLine;

/// <summary>How the tool ends. Of several inputs the worst counts.</summary>
internal static class ExitCode
{
    /// <summary>Nothing to say.</summary>
    internal const int Nothing = 0;

    /// <summary>What the verb looks for was found.</summary>
    internal const int Found = 1;

    /// <summary>Wrong use, an input that cannot be read, or one too large to decide.</summary>
    internal const int Trouble = 2;

    /// <summary>Interrupted, as shells count it.</summary>
    internal const int Interrupted = 130;
}
