using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Tool.Interviews;

/// <summary>What somebody wants who is asked.</summary>
internal enum ReplyKind
{
    /// <summary>To state something.</summary>
    Stated,

    /// <summary>To say that it is not known.</summary>
    Unknown,

    /// <summary>To take the last answer back.</summary>
    Back,

    /// <summary>To be asked later.</summary>
    Skip,

    /// <summary>To end.</summary>
    Quit,

    /// <summary>Something that is not understood.</summary>
    NotUnderstood,
}

/// <summary>A reply to a question.</summary>
/// <param name="Kind">What it wants.</param>
/// <param name="Facts">The facts with what it states, where it states something.</param>
/// <param name="Text">The part that is not understood, where one is not.</param>
internal sealed record Reply(ReplyKind Kind, FactBits? Facts = null, string Text = "");
