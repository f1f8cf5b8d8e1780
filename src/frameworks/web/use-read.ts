import { type QueryKey, type UseSuspenseQueryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { problemOf } from './client.ts';

/**
 * What a page shows. New words replace old ones without a wait in between; something that was taken out of the handbook
 * while it was on the screen is gone, whatever was shown before.
 * @throws the problem, for the boundary around the page
 */
export function useRead<T, Key extends QueryKey>(options: UseSuspenseQueryOptions<T, Error, T, Key>): T {
  const { data, error } = useSuspenseQuery(options);
  if (error && problemOf(error)?.status === 404) throw error;
  return data;
}
