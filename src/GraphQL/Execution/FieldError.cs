namespace Contested.GraphQL.Execution;

/// <summary>Stands in a result for a value that could not be given, until errors are collected.</summary>
internal sealed class FieldError(Exception exception)
{
    public Exception Exception { get; } = exception;
}
