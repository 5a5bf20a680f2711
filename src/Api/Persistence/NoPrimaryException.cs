namespace Contested.Api.Persistence;

/// <summary>None of the database servers can be written to.</summary>
/// <param name="message">Which servers, and what would help.</param>
/// <param name="innerException">What one of them has reported.</param>
internal sealed class NoPrimaryException(string message, Exception innerException) : Exception(message, innerException);
