namespace Contested.GraphQL.Types;

/// <summary>Where the data are cannot be reached, or does not answer, so that nothing that needs data can be executed for now.</summary>
/// <param name="innerException">What was reported; null where nothing came back.</param>
public sealed class DataUnavailableException(Exception? innerException = null)
    : ExecutionAbortedException("The database does not answer. Try again in a moment.", innerException);
