using Contested.GraphQL.Execution;

namespace Contested.GraphQL.AspNetCore.Pulls;

/// <summary>A page of a pull has errors.</summary>
/// <param name="result">The errors.</param>
internal sealed class PullFailedException(ExecutionResult result) : Exception(result.Errors[0].Message)
{
    /// <summary>The errors.</summary>
    public ExecutionResult Result { get; } = result;
}
