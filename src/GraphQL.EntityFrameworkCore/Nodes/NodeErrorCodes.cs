namespace Contested.GraphQL.EntityFrameworkCore.Nodes;

/// <summary>The codes of errors that nodes add to <see cref="ErrorCodes"/>.</summary>
public static class NodeErrorCodes
{
    /// <summary>An identifier is not one of a node.</summary>
    public const string InvalidId = "INVALID_ID";

    /// <summary>More nodes were asked for at once than allowed.</summary>
    public const string NodeLimitExceeded = "NODE_LIMIT_EXCEEDED";
}
