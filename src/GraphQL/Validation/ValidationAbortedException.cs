namespace Contested.GraphQL.Validation;

/// <summary>Ends a validation early; the reason was reported before.</summary>
internal sealed class ValidationAbortedException : Exception;
