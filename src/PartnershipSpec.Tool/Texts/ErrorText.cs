using System;
using System.IO;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Tool.Texts;

/// <summary>Why the system refuses something, in words.</summary>
internal static class ErrorText
{
    /// <summary>Whether an exception is the system's refusal.</summary>
    public static bool IsRefusal(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>The reason. The system's own words name the whole path, which is said already, and not in the reader's language.</summary>
    public static object Of(Exception exception) => exception switch
    {
        UnauthorizedAccessException => ToolTexts.NoPermission,
        _ => OneLine.Of(exception.Message),
    };
}
