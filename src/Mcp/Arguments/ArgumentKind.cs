namespace Contested.Mcp.Arguments;

/// <summary>What an argument can be.</summary>
internal enum ArgumentKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A list of texts; one by itself will do.</summary>
    Texts,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>Any number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>An object.</summary>
    Object,
}
