using Contested.GraphQL.Execution;
using Microsoft.Extensions.Logging;

namespace Contested.GraphQL.AspNetCore.Responses;

/// <summary>Logs what responses hide from clients.</summary>
internal static class UnexpectedErrorLog
{
    /// <summary>Logs the unexpected exceptions behind the errors of a response.</summary>
    public static void LogUnexpected(this ILogger logger, ExecutionResult result)
    {
        foreach (var error in result.Errors)
        {
            if (error.Exception is not (null or GraphQLException))
            {
                logger.LogError(error.Exception, "{Message} Path: {Path}", error.Message, string.Join('.', error.Path ?? []));
            }
        }
    }
}
